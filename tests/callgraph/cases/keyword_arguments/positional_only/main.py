"""A positional-only name may come again as a keyword in `**rest`."""


def shout(text):
    return text.upper()


def whisper(text):
    return text.lower()


def say(text, voice, /, **rest):
    rest["voice"](text)
    return voice(text)


def echo(text, /, voice=shout):
    return voice(text)


say("Hello", whisper, voice=shout)
echo("Hello")
