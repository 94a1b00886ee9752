#!/usr/bin/env python3
"""Starts a LibreOffice that listens and converts what standard input names: FROM<tab>TO<tab>FILTER, one a line.
Says "done" when it is ready and after each conversion. usage: listen.py FOLDER (needs python3-uno)"""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

PORT = 12017


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def desktop():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            context = resolver.resolve("uno:socket,host=127.0.0.1,port=%d;urp;StarOffice.ComponentContext" % PORT)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.2)
    raise SystemExit("no listener")


def main():
    folder = os.path.abspath(sys.argv[1])
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://%s/profile" % folder, "--headless", "--norestore",
         "--accept=socket,host=127.0.0.1,port=%d;urp;" % PORT],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    desk = desktop()
    print("done", flush=True)
    for line in sys.stdin:
        source, target, name = line.rstrip("\n").split("\t")
        document = desk.loadComponentFromURL("file://%s/%s" % (folder, source), "_blank", 0, (prop("Hidden", True),))
        document.storeToURL("file://%s/%s" % (folder, target), (prop("FilterName", name),))
        document.close(True)
        print("done", flush=True)
    try:
        desk.terminate()
    except Exception:
        pass
    office.wait(10)


main()
