"""ExitStack.enter_context, nullcontext and closing give what their manager enters."""
from contextlib import ExitStack, closing, nullcontext

from flowcheck import not_sink, sink


class Connection:
    def __init__(self, host):
        self.host = host

    def close(self):
        self.host = "localhost"


def main():
    with ExitStack() as stack:
        sink(stack.enter_context(nullcontext("0.0.0.0")))
        not_sink(stack.enter_context(nullcontext("127.0.0.1")))
        wide = stack.enter_context(closing(Connection("0.0.0.0")))
        narrow = stack.enter_context(closing(Connection("10.0.0.5")))
        sink(wide.host)
        not_sink(narrow.host)
    not_sink(wide.host)  # SPURIOUS


main()
