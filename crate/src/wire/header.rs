//! The eight bytes that a message begins with.

use super::fault::Fault;

/// Bytes before the fixed part.
pub(super) const HEADER: usize = 8;

/// The header of a message, as one number.
pub(super) fn join(text: usize, length: usize) -> u64 {
    // In 32 bits no vector is longer than that.
    #[cfg(target_pointer_width = "64")]
    assert!(i32::try_from(length).is_ok(), "a message cannot be longer than 2 GB");
    (text as u64) | (length as u64) << 32
}

/// The offset of the text and the length of the message.
pub(super) fn split(bytes: &[u8]) -> Result<(usize, usize), Fault> {
    match bytes.first_chunk::<HEADER>() {
        Some(&[a, b, c, d, e, f, g, h]) => Ok((
            u32::from_le_bytes([a, b, c, d]) as usize,
            u32::from_le_bytes([e, f, g, h]) as usize,
        )),
        None => Err(Fault::malformed("the message has no header")),
    }
}

/// The length of the message that begins with these eight bytes.
pub(crate) fn message_length(bytes: [u8; HEADER]) -> usize {
    let [.., a, b, c, d] = bytes;
    u32::from_le_bytes([a, b, c, d]) as usize
}
