"""Start the fleet service, or with ``--demo`` try all of its parts once and stop."""

from __future__ import annotations

import argparse
import asyncio
import socket
import threading
import urllib.request

from console.server import ConsoleServer, depot_console, workshop_console
from dashboard.app import show
from discovery.beacon import Beacon, BeaconOptions, ask, serve_beacon
from discovery.registry import Registry
from gateways.depots import links_of, open_all
from gateways.livemap import sample
from gateways.partners import PartnerServer
from gateways.vehicles import Positions, gateways_for
from metrics.exporter import COUNTERS, add_arguments, exporter, health_page
from netkit import open_private_stream
from settings import from_environment, profile_named
from workers.control import plan_one

POSITION = b'{"vehicle": "M-FL 17", "lat": 48.137, "lon": 11.575}\n'


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="run.py", description=__doc__)
    parser.add_argument("--demo", action="store_true", help="try every part once, then stop")
    parser.add_argument("--site", default="depot", choices=["depot", "workshop"])
    parser.add_argument("--dashboard", choices=["private", "everyone"])
    add_arguments(parser)
    return parser.parse_args(argv)


def console_for(site: str, positions: Positions, port: int) -> ConsoleServer:
    """The console that belongs to a site."""
    return (workshop_console if site == "workshop" else depot_console)(positions, port)


def say(port: int, line: bytes) -> str:
    """Send one line to a server of this machine and return its answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(line)
        return connection.makefile().readline().strip()


def fetch(port: int, path: str) -> str:
    """Get a page from a server of this machine."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as response:
        return response.read().decode().strip()


def in_background(server) -> int:
    """Serve on a thread; returns the port."""
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def try_beacon() -> str:
    """Ask a beacon that runs on a thread."""
    beacon = Beacon(BeaconOptions(name="fleet-demo"))
    threading.Thread(target=beacon.answer_one, daemon=True).start()
    try:
        return ask(beacon.port)
    finally:
        beacon.close()


async def try_async_beacon() -> str:
    """Ask a beacon that runs in the event loop."""
    transport = await serve_beacon(BeaconOptions(name="fleet-loop"))
    port = transport.get_extra_info("sockname")[1]
    try:
        return await asyncio.to_thread(ask, port)
    finally:
        transport.close()


def demo(arguments: argparse.Namespace) -> None:
    """Use every part once and print what it answered."""
    positions = Positions(profile_named(arguments.site).MAX_VEHICLES)
    environment = from_environment()._replace(vehicle_port=0, dispatch_port=0)
    vehicles, dispatch = gateways_for(environment, positions)
    registry = Registry()
    registry.reserve("dispatch")
    for gateway in (vehicles, dispatch):
        gateway.start()
    registry.bind(("127.0.0.1", dispatch.port), "dispatch")
    print("vehicle: ", say(vehicles.port, POSITION))
    COUNTERS["positions"] += 1
    print("dispatch:", say(dispatch.port, b"M-FL 17\n"))
    print("partners:", fetch(in_background(PartnerServer(positions)), "/vehicles"))
    print("console: ", say(in_background(console_for(arguments.site, positions, 0)), b"count\n"))
    print("metrics: ", fetch(in_background(exporter(arguments)), "/"))
    print("health:  ", fetch(in_background(health_page(arguments)), "/"))
    print("map:     ", *asyncio.run(sample(positions)))
    print("beacons: ", try_beacon(), asyncio.run(try_async_beacon()))
    print("links:   ", *open_all(links_of("south", ["north"])))
    print("route:   ", f"{plan_one((48.1, 11.5), [(48.2, 11.6), (48.1, 11.6)]):.1f} km")
    with open_private_stream("127.0.0.1", 0) as private:
        print("private: ", private.getsockname()[0])
    print("registry:", *(name for name, _address in registry))
    for gateway in (vehicles, dispatch):
        gateway.stop()


def main(argv: list[str] | None = None) -> None:
    """Run what the command line asks for."""
    arguments = parse(argv)
    if arguments.demo:
        demo(arguments)
        return
    profile = profile_named(arguments.site)
    positions = Positions(profile.MAX_VEHICLES)
    threads = [gateway.start() for gateway in gateways_for(from_environment(), positions)]
    in_background(PartnerServer(positions, port=profile.PARTNER_PORT, profile=profile))
    in_background(console_for(arguments.site, positions, profile.CONSOLE_PORT))
    in_background(exporter(arguments))
    if arguments.dashboard:
        show(positions, everyone=arguments.dashboard == "everyone")
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
