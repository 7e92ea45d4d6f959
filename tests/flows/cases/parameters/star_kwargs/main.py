"""**kwargs collects unmatched keywords under their names."""
from flowcheck import not_sink, sink
from launch import launch, option


def main():
    sink(option("host", host="0.0.0.0", peer="127.0.0.1"))
    not_sink(option("peer", host="0.0.0.0", peer="127.0.0.1"))
    not_sink(option("missing", host="0.0.0.0"))
    settings = {"host": "0.0.0.0", "name": "localhost"}
    launch(**settings)
    launch(name="10.0.0.5", **{"host": "0.0.0.0"})


main()
