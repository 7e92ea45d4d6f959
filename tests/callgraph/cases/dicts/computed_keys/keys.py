PREFIX = "do_"
START = PREFIX + "start"
STOP = "do_stop"
