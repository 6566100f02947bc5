//! What the articles on .NET's interop show, in Rust.

use oxbridge::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

type Action = Box<dyn Fn(Option<String>)>;

thread_local! {
    static ACTION: RefCell<Option<Action>> = const { RefCell::new(None) };
}

#[js_export(namespace = "Sample")]
pub async fn return_array_async() -> Vec<i32> {
    vec![1, 2, 3]
}

#[js_export(namespace = "Sample", name = "DifferentMethodName")]
pub async fn return_array_renamed() -> Vec<i32> {
    vec![1, 2, 3]
}

/// What JavaScript calls by reference.
#[js_export]
pub struct HelloHelper {
    name: String,
}

#[js_export]
impl HelloHelper {
    pub fn say_hello(&self) -> String {
        format!("Hello, {}!", self.name)
    }
}

/// Makes a helper, and lets JavaScript call it.
#[js_export(namespace = "Sample")]
pub async fn call_hello_helper_say_hello(name: String) -> Result<String, JsException> {
    let helper = RustObjectReference::new(HelloHelper { name });
    JsHost::invoke("exampleJsFunctions.sayHello", (helper,)).await
}

/// A helper that comes back.
#[js_export(namespace = "Sample")]
pub fn name_of(helper: &HelloHelper) -> String {
    helper.name.clone()
}

/// A component whose function is called by a static one.
#[js_export]
pub struct Component {
    message: Rc<RefCell<String>>,
}

#[js_export]
impl Component {
    #[js_export(constructor)]
    pub fn new() -> Self {
        let message = Rc::new(RefCell::new("Select the button.".to_string()));
        let shown = message.clone();
        ACTION.set(Some(Box::new(move |name| {
            let prefix = name.map(|name| format!("{name}, ")).unwrap_or_default();
            shown.replace(format!("{prefix}UpdateMessage Called!"));
        })));
        Self { message }
    }

    #[js_export(getter)]
    pub fn message(&self) -> String {
        self.message.borrow().clone()
    }
}

impl Default for Component {
    fn default() -> Self {
        Self::new()
    }
}

#[js_export(namespace = "Sample")]
pub fn update_message_caller(name: Option<String>) {
    ACTION.with_borrow(|action| {
        if let Some(action) = action {
            action(name);
        }
    });
}

/// Calls what belongs to one component.
#[js_export]
pub struct MessageUpdateInvokeHelper {
    action: Box<dyn Fn()>,
}

#[js_export]
impl MessageUpdateInvokeHelper {
    pub fn update_message_caller(&self) {
        (self.action)();
    }
}

/// One of several on a page.
#[js_export]
pub struct ListItem {
    state: Rc<RefCell<(String, String)>>,
    helper: Rc<MessageUpdateInvokeHelper>,
}

#[js_export]
impl ListItem {
    #[js_export(constructor)]
    pub fn new() -> Self {
        let first = ("Select one of these list item buttons.".into(), "inline-block".into());
        let state = Rc::new(RefCell::new(first));
        let update = {
            let state = state.clone();
            move || {
                state.replace(("UpdateMessage Called!".into(), "none".into()));
            }
        };
        Self {
            state,
            helper: Rc::new(MessageUpdateInvokeHelper {
                action: Box::new(update),
            }),
        }
    }

    /// What the button does.
    pub async fn interop_call(&self) -> Result<(), JsException> {
        let helper = RustObjectReference::new(self.helper.clone());
        JsHost::invoke_void("updateMessageCallerJS", (helper,)).await
    }

    #[js_export(getter)]
    pub fn message(&self) -> String {
        self.state.borrow().0.clone()
    }

    #[js_export(getter)]
    pub fn display(&self) -> String {
        self.state.borrow().1.clone()
    }
}

impl Default for ListItem {
    fn default() -> Self {
        Self::new()
    }
}

/// Imports a module, and asks it for the message.
#[js_export(namespace = "Sample")]
pub async fn welcome_message(url: &str) -> Result<String, JsException> {
    let module = JsHost::import_module("CallJavaScript1", url).await?;
    module.invoke_sync("getMessage", ())
}

/// For JavaScript to ask for.
#[js_export(namespace = "Sample")]
pub fn get_message_from_rust() -> String {
    "Olá do Oxbridge!".into()
}

/// Imports a module that asks Rust for the message, and shows it.
#[js_export(namespace = "Sample")]
pub async fn set_welcome_message(url: &str) -> Result<String, JsException> {
    let module = JsHost::import_module("CallDotNet1", url).await?;
    module.invoke("setMessage", ()).await
}

/// A number of 64 bits as JavaScript's `number`, and as its `bigint`.
#[js_export(namespace = "Sample")]
pub fn longs(#[marshal(as = "number")] number: i64, bigint: i64) -> (f64, i64) {
    (number as f64, bigint)
}

/// Where this may call the document.
#[js_export(namespace = "Sample")]
pub fn title() -> Result<Option<String>, JsException> {
    if !oxbridge::is_browser() {
        return Ok(None);
    }
    JsHost::get_value("document.title").map(Some)
}
