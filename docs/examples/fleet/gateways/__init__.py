"""The ways into the service: vehicles, dispatchers, partners, other depots, the live map."""
