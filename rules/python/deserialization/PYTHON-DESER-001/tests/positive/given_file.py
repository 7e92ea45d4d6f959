"""A file that whoever starts the program names."""

import argparse
import pickle


def load(path):
    with open(path, "rb") as file:
        data = file.read()
    return pickle.loads(data)  # expect


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    return load(parser.parse_args().model)
