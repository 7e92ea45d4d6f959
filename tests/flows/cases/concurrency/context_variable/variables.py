from contextvars import ContextVar

HOST = ContextVar("host", default="0.0.0.0")


def with_host(value):
    token = HOST.set(value)
    try:
        return HOST.get()
    finally:
        HOST.reset(token)
