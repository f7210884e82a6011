// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"
#include "models/recording/outcome.h"

#include <QByteArrayView>
#include <QIODevice>

namespace aviary {

// What a verb ends with. Fine < Part < Failed, so that the worst of several is their maximum.
enum ExitStatus {
    Fine = 0,
    Part = 1, // the report could be read in part only
    Failed = 2, // it could not be opened, or the command line is wrong
};

// The standard output of a verb. A reader that goes away (| head) is no error: what is written after that is dropped,
// and isOpen() tells long lists that they may stop.
class Output
{
public:
    Output();
    // Instead to a device that the caller keeps: a file, say.
    explicit Output(QIODevice &file);

    void writeBytes(QByteArrayView bytes);
    void write(const QString &text);
    bool isOpen() const { return m_open; }
    bool isTerminal() const { return m_terminal; }
    // Only on a terminal, and not when NO_COLOR is set (no-color.org).
    bool hasColours() const { return m_colours; }
    int columns() const { return m_columns; } // of the terminal; 0 when it is none

    // Writes out what is buffered; Part when something could not be written, on a full disk, say.
    ExitStatus finish();

private:
    void breakOff(const QString &why);

    QIODevice *m_file = nullptr;
    bool m_open = true;
    bool m_broken = false;
    bool m_terminal = false;
    bool m_colours = false;
    int m_columns = 0;
};

// An output for what writes to devices.
class OutputDevice : public QIODevice
{
public:
    explicit OutputDevice(Output &output)
        : m_output(output)
    {
        open(WriteOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_output.writeBytes({data, size});
        return m_output.isOpen() ? size : -1;
    }

private:
    Output &m_output;
};

// The parameter of the terminal's colour code (SGR), in its own 16 colours so that its theme fits; for `name`, which is
// told beside it in words.
int colourOf(Outcome outcome);
int colourOf(State state);

// "aviary: …" to the standard error; recorded text in it cannot steer the terminal.
void say(const QString &message);
// what, todo and detail of an error; `subject` before it when not empty.
void say(const QString &subject, const Error &error);

} // namespace aviary
