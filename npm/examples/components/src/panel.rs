//! A part of a page.

use oxbridge::is_browser;
use oxbridge::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

thread_local! {
    static LIVE: Cell<u32> = const { Cell::new(0) };
}

#[js_import(module = "./src/panel.js")]
extern "C" {
    /// Draws a panel into an element, and gives what changes the drawing.
    fn draw(host: &JsObject, title: &str, helper: Rc<PanelHelper>) -> Result<JsObject, JsException>;
}

/// How many states of panels there are in Rust.
#[js_export]
pub fn live() -> u32 {
    LIVE.get()
}

/// A part of the page.
#[js_export]
pub struct Panel {
    state: Rc<State>,
    helper: Rc<PanelHelper>,
}

#[js_export]
impl Panel {
    #[js_export(constructor)]
    pub fn new(title: String) -> Self {
        let state = Rc::new(State::new(title));
        let action = {
            let state = state.clone();
            move |name: &str| state.update(name)
        };
        Self {
            state,
            helper: Rc::new(PanelHelper {
                action: Box::new(action),
            }),
        }
    }

    /// Shows it in an element. Where there is no page, it does nothing and says so.
    pub fn show(&self, host: JsObject) -> Result<bool, JsException> {
        if !is_browser() {
            return Ok(false);
        }
        let view = draw(&host, &self.state.title, self.helper.clone())?;
        self.state.view.replace(Some(view));
        self.state.draw()?;
        Ok(true)
    }

    #[js_export(getter)]
    pub fn title(&self) -> String {
        self.state.title.clone()
    }

    #[js_export(getter)]
    pub fn clicks(&self) -> u32 {
        self.state.clicks.get()
    }

    #[js_export(getter)]
    pub fn message(&self) -> String {
        self.state.message.borrow().clone()
    }
}

type Action = Box<dyn Fn(&str) -> Result<(), JsException>>;

/// What the page calls: it reaches one panel, and no other.
#[js_export]
pub struct PanelHelper {
    action: Action,
}

#[js_export]
impl PanelHelper {
    /// Someone has clicked.
    pub fn update_message(&self, name: &str) -> Result<(), JsException> {
        (self.action)(name)
    }
}

struct State {
    title: String,
    clicks: Cell<u32>,
    message: RefCell<String>,
    view: RefCell<Option<JsObject>>,
}

impl State {
    fn new(title: String) -> Self {
        LIVE.set(LIVE.get() + 1);
        Self {
            title,
            clicks: Cell::new(0),
            message: RefCell::new("Select the button.".into()),
            view: RefCell::new(None),
        }
    }

    fn update(&self, name: &str) -> Result<(), JsException> {
        self.clicks.set(self.clicks.get() + 1);
        self.message.replace(format!("{name}, {} was updated!", self.title));
        self.draw()
    }

    fn draw(&self) -> Result<(), JsException> {
        let view = self.view.borrow().clone();
        match view {
            Some(view) => view.call("change", (&**self.message.borrow(), self.clicks.get())),
            None => Ok(()),
        }
    }
}

impl Drop for State {
    fn drop(&mut self) {
        LIVE.set(LIVE.get() - 1);
    }
}
