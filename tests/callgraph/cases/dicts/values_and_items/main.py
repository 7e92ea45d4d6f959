"""The functions in a dict are called while its values or items are visited."""


def check_cpu():
    return 1


def check_disk():
    return 2


def check_net():
    return 3


probes = {"cpu": check_cpu, "disk": check_disk}


def run_all():
    for probe in probes.values():
        probe()


def report():
    results = {}
    for name, probe in {"net": check_net}.items():
        results[name] = probe()
    return results


def by_key():
    return [probes[name]() for name in probes]


run_all()
report()
by_key()
