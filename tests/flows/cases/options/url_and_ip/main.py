"""urlparse(...).hostname and str(ip_address(...)) take the address out of constants."""
import ipaddress
from urllib.parse import urlparse, urlsplit

from flowcheck import not_sink, sink
from urls import PRIVATE, PUBLIC, compose


def main():
    sink(urlparse(PUBLIC).hostname)
    not_sink(urlparse(PRIVATE).hostname)
    not_sink(urlparse(PUBLIC).netloc)
    sink(urlsplit("//0.0.0.0/path").netloc)
    not_sink(urlsplit("http://localhost/0.0.0.0").hostname)
    sink(urlparse(compose("0.0.0.0")).hostname)
    not_sink(urlparse(compose("10.0.0.5")).hostname)
    sink(str(ipaddress.ip_address("0.0.0.0")))
    not_sink(str(ipaddress.ip_address("127.0.0.1")))
    sink(str(ipaddress.IPv4Address(0)))
    not_sink(str(ipaddress.ip_network("0.0.0.0/0")))


main()
