"""`os.environ.get(name) or constant` falls back to the constant."""
import os

from flowcheck import not_sink, sink
from settings import Settings


def main():
    sink(os.environ.get("FLOW_CASE_A") or "0.0.0.0")
    not_sink(os.environ.get("FLOW_CASE_B") or "localhost")
    settings = Settings()
    sink(settings.host)
    not_sink(settings.peer)


main()
