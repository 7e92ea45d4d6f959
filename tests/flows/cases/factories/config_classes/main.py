"""A table from environment name to configuration class selects the class's constant."""
from app import create_app
from flowcheck import not_sink, sink


def main():
    sink(create_app("development").config["HOST"])
    not_sink(create_app("production").config["HOST"])
    not_sink(create_app().config["HOST"])
    sink(create_app("testing").config["HOST"])
    not_sink(create_app("testing").config["PEER"])


main()
