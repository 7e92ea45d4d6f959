"""*args holds the surplus positional arguments in order."""
from flowcheck import not_sink, sink
from varargs import first_of, last_of, rest_of


def main():
    sink(first_of("0.0.0.0", "127.0.0.1"))
    not_sink(first_of("127.0.0.1", "0.0.0.0"))
    sink(last_of("127.0.0.1", "0.0.0.0"))
    not_sink(last_of("0.0.0.0", "127.0.0.1"))
    hosts = ["10.0.0.5", "0.0.0.0", "localhost"]
    not_sink(first_of(*hosts))
    sink(rest_of(*hosts)[0])
    not_sink(rest_of(*hosts)[1])
    sink(rest_of("127.0.0.1", *["0.0.0.0"])[0])


main()
