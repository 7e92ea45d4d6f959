"""json.loads of constant text gives the nested constants, dumps and loads come full circle."""
import json

from flowcheck import not_sink, sink
from payload import TEXT, decoded


def main():
    data = json.loads(TEXT)
    sink(data["server"]["host"])
    not_sink(data["server"]["peer"])
    sink(data["pool"][1])
    not_sink(data["pool"][0])
    not_sink(TEXT)
    round_trip = json.loads(json.dumps({"host": "0.0.0.0", "peer": "localhost"}))
    sink(round_trip["host"])
    not_sink(round_trip["peer"])
    sink(decoded("web"))
    not_sink(decoded("db"))


main()
