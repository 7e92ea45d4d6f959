"""Generator expressions chained one after another filter and map lazily."""
from flowcheck import not_sink, sink
from raw import LINES


def main():
    fields = (line.split("=") for line in LINES if "=" in line)
    settings = {key.strip(): value.strip() for key, value in fields}
    sink(settings["host"])
    not_sink(settings["peer"])
    public = (value for value in settings.values() if value.startswith("0."))
    sink(next(public))
    private = (value for value in settings.values() if not value.startswith("0."))
    not_sink(next(private))


main()
