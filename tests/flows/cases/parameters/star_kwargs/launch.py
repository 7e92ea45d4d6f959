from flowcheck import not_sink, sink


def option(wanted, **options):
    return options.get(wanted, "localhost")


def launch(name, **options):
    sink(options["host"])
    not_sink(name)
    not_sink(options.get("name"))
