"""Lambdas in a table are called with their own arguments and captured names."""
from flowcheck import not_sink, sink

ANY = "0.0.0.0"
LOCAL = "127.0.0.1"
MAKERS = {
    "any": lambda: ANY,
    "local": lambda: LOCAL,
    "echo": lambda value: value,
    "first": lambda *values, **_: values[0],
}


def main():
    sink(MAKERS["any"]())
    not_sink(MAKERS["local"]())
    sink(MAKERS["echo"](ANY))
    not_sink(MAKERS["echo"](LOCAL))
    not_sink(MAKERS["first"](LOCAL, ANY, host=ANY))
    sink((lambda host=ANY: host)())
    not_sink((lambda host=ANY: host)("localhost"))


main()
