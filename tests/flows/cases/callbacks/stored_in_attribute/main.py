"""A callback kept in an instance attribute is called without self."""
from button import Button
from flowcheck import not_sink, sink


def open_port(host):
    sink(host)


def log(host):
    not_sink(host)


def main():
    opener = Button("0.0.0.0", open_port)
    logger = Button("127.0.0.1")
    logger.on_click = log
    opener.click()
    logger.click()
    opener.on_click = log
    opener.host = "localhost"
    opener.click()


main()
