import argparse


def parser():
    p = argparse.ArgumentParser()
    p.add_argument("--name")
    p.add_argument("--count", type=int, default=1)
    p.add_argument("--mode", choices=["a", "b"], default="a")
    return p
