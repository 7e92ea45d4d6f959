"""The same helper is called in safe and unsafe ways; the sink is in one branch."""

from flowcheck import not_sink, sink


def run(mode, host):
    if mode == "dev":
        sink(host)
    else:
        not_sink(host)


def run_wrapped(public):
    run("dev" if public else "prod", "0.0.0.0" if public else "127.0.0.1")


run("dev", "0.0.0.0")
run("prod", "127.0.0.1")
run("test", "localhost")
run_wrapped(True)
run_wrapped(False)
