from taintcheck import not_sink, sink, source


def run_all(jobs, done):
    for j in jobs:
        done(j())


def main():
    out = []
    ok = []
    run_all([lambda: source()], out.append)
    run_all([lambda: "c"], ok.append)
    sink(out[0])
    not_sink(ok[0])


main()
