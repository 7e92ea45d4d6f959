"""Modules are passed, kept in a dictionary and looped over."""

import english
import french


def greet(language, name):
    return language.hello(name)


def pick(code):
    languages = {"en": english, "fr": french}
    return languages[code]


greet(english, "ann")
pick("fr").goodbye()
for module in [english, french]:
    module.setup()
