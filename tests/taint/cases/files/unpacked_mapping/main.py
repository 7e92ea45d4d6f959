"""The mapping comes from one module and is unpacked into a class of another."""
from jobs import Idle, Job
from web import detail, settings

Job(**detail()).run()
Idle(**settings()).run()
