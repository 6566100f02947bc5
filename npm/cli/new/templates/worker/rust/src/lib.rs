//! What JavaScript calls. It takes its time, which is why it runs in a worker.

use oxbridge::prelude::*;

/// How many primes there are below `end`. Tells now and then how much is done, from 0 to 1.
#[js_export]
pub fn count_primes(end: u32, progress: JsFunction<fn(done: f64)>) -> Result<u32, JsException> {
    let mut found = 0;
    for n in 2..end {
        if is_prime(n) {
            found += 1;
        }
        if n % 10_000 == 0 {
            progress.call(f64::from(n) / f64::from(end))?;
        }
    }
    Ok(found)
}

fn is_prime(n: u32) -> bool {
    (2..n).take_while(|k| k * k <= n).all(|k| n % k != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn primes_are_counted() {
        let ignore = JsFunction::from_fn(|_: f64| ());
        assert_eq!(count_primes(100, ignore).unwrap(), 25);
    }
}
