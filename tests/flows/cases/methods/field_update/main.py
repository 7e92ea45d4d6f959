"""A method that overwrites a field changes what is read afterwards, on its own instance only."""
from flowcheck import not_sink, sink


class Listener:
    def __init__(self):
        self.host = "127.0.0.1"

    def open_up(self):
        self.host = "0.0.0.0"

    def close_down(self):
        self.host = "10.0.0.5"


def main():
    one, two = Listener(), Listener()
    not_sink(one.host)
    one.open_up()
    sink(one.host)
    not_sink(two.host)
    two.open_up()
    two.close_down()
    not_sink(two.host)


main()
