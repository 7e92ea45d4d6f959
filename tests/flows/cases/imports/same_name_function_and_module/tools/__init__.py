from .bind import bind

HOST = bind()
listen = "0.0.0.0"
