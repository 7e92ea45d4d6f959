from machine import Machine


machine = Machine()
state = machine.start()
state = state("coin")
state("push")
