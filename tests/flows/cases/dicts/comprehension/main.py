"""Dict comprehensions compute keys and values, inversion swaps them."""
from flowcheck import not_sink, sink

HOSTS = {"web": "0.0.0.0", "db": "127.0.0.1"}


def main():
    upper = {name.upper(): host for name, host in HOSTS.items()}
    sink(upper["WEB"])
    not_sink(upper["DB"])
    inverted = {host: name for name, host in HOSTS.items()}
    not_sink(inverted["0.0.0.0"])
    numbered = {index: host for index, host in enumerate(HOSTS.values())}
    sink(numbered[0])
    not_sink(numbered[1])
    closed = {name: "10.0.0.5" if name == "web" else host for name, host in HOSTS.items()}
    not_sink(closed["web"])


main()
