from server import Server


def open_server(**options):
    options["host"] = options.pop("address")
    return Server(**options)


def open_without_host(**options):
    kept = {key: value for key, value in options.items() if key != "host"}
    return Server(**kept)
