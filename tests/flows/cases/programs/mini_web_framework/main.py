"""A small web framework whose server binds to the configuration of its application."""
from flowcheck import not_sink, sink
from site_admin import admin
from site_public import public
from webframe import Server


def on_public(host, port):
    sink(host)
    not_sink(port)


def on_admin(host, port):
    not_sink(host)
    not_sink(port)


def main():
    Server(public).run(on_public)
    Server(admin).run(on_admin)
    sink(public.handle("/where"))
    not_sink(admin.handle("/where"))
    not_sink(public.handle("/nowhere"))


if __name__ == "__main__":
    main()
