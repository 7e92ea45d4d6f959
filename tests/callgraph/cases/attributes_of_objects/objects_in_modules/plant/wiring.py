from plant.parts import Controller, Valve


def alarm(reason):
    print(reason)


controller = Controller(Valve())
controller.valve.on_open = alarm
