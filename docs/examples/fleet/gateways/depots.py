"""Encrypted links between depots."""

from __future__ import annotations

from pathlib import Path

from netkit import TlsListener

CERTIFICATES = Path("/etc/fleet/certificates")
LINK_PORT = 7410


def depot_link(depot: str, host: str, port: int = LINK_PORT) -> TlsListener:
    """The listener other depots connect to; it opens once its certificate is installed."""
    return TlsListener(host, port, CERTIFICATES / f"{depot}.pem")


def links_of(depot: str, peers: list[str]) -> dict[str, TlsListener]:
    """One listener per peer, each on a port of its own."""
    return {
        peer: depot_link(depot, host="::", port=LINK_PORT + number)
        for number, peer in enumerate(peers)
    }


def open_all(links: dict[str, TlsListener]) -> list[str]:
    """Open what can be opened; returns the peers that could not be served, with the reason."""
    failed = []
    for peer, link in sorted(links.items()):
        try:
            link.open()
        except OSError as error:
            failed.append(f"{peer}: {error}")
    return failed
