"""An alias of a method keeps the function it was bound to."""


class Player:
    def play(self):
        return "note"

    def stop(self):
        return "silence"

    finish = stop


class Drummer(Player):
    def hit(self):
        return "boom"

    play = hit

    def stop(self):
        return "cymbal"


drummer = Drummer()
drummer.play()
drummer.finish()
drummer.stop()
