"""__getattr__ answers for missing attributes only, by name."""
from flowcheck import not_sink, sink
from proxy import Settings


def main():
    settings = Settings({"host": "0.0.0.0", "peer": "10.0.0.5", "name": "0.0.0.0"})
    sink(settings.host)
    not_sink(settings.peer)
    not_sink(settings.name)


main()
