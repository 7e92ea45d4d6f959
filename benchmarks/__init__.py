"""Speed, memory and scaling, measured from outside: every tool is a process of its own."""
