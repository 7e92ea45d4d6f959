"""A module that keeps what a second one stores for a third."""
import store
import svc
from taintcheck import not_sink, sink, source


def main():
    svc.save(source())
    sink(store.get("name"))
    not_sink(store.get("kind"))


if __name__ == "__main__":
    main()
