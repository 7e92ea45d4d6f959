"""removeprefix, removesuffix, startswith and endswith look at the ends only."""
from flowcheck import not_sink, sink
from urls import strip_scheme


def main():
    sink(strip_scheme("tcp://0.0.0.0"))
    not_sink(strip_scheme("udp://0.0.0.0"))
    sink("0.0.0.0/8".removesuffix("/8"))
    not_sink("0.0.0.0/8".removeprefix("/8"))
    chosen = "0.0.0.0" if "https://x".startswith(("ftp", "https")) else "127.0.0.1"
    sink(chosen)
    other = "0.0.0.0" if "https://x".endswith("https") else "10.0.0.5"
    not_sink(other)


main()
