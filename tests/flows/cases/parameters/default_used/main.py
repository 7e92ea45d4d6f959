"""A default reaches the body only when the caller leaves the argument out."""
from flowcheck import not_sink
from serving import always_overridden, echo, sometimes_default


def main():
    sometimes_default()
    always_overridden("127.0.0.1")
    always_overridden(host="10.0.0.5")
    not_sink(echo("localhost"))


main()
