"""max with key=mapping.get finds the key with the largest value."""
from flowcheck import not_sink, sink
from weights import WEIGHTS


def heaviest(weights):
    return max(weights, key=weights.get)


def main():
    sink(heaviest(WEIGHTS))
    not_sink(min(WEIGHTS, key=WEIGHTS.get))
    not_sink(heaviest({"0.0.0.0": 1, "localhost": 2}))
    sink(sorted(WEIGHTS.items(), key=lambda item: -item[1])[0][0])
    not_sink(sorted(WEIGHTS.items(), key=lambda item: item[1])[0][0])


main()
