"""Constant tuples as keys, and containers rebuilt by a comprehension."""


def rock_wins():
    return "rock"


def paper_wins():
    return "paper"


outcomes = {("rock", "paper"): paper_wins, ("rock", "scissors"): rock_wins}
outcomes["rock", "paper"]()


def play():
    return outcomes[("rock", "scissors")]()


grouped = {first: [result for pair, result in outcomes.items()] for first, _ in outcomes}


def play_any():
    for result in grouped["rock"]:
        result()


play()
play_any()
