"""A timer calls a bound method of the object that holds it."""

import threading


class Alarm:
    def __init__(self, delay):
        self.timer = threading.Timer(delay, self.ring)

    def arm(self):
        self.timer.start()
        self.timer.join()

    def ring(self):
        self.beep()

    def beep(self):
        print("beep")


alarm = Alarm(0)
alarm.arm()
