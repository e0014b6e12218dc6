// Runs the built program, as a person in a terminal would.
#pragma once

#include "tests/paths.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <fstream>
#include <gtest/gtest.h>
#include <string>

namespace timeslice::test {

struct Outcome {
    int code = -1;
    std::string out;
    std::string err;
};

// English, and without a display.
inline QProcessEnvironment plainEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LC_ALL", "LANGUAGE", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromUtf8(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

inline Outcome timeslice(const QStringList& arguments,
                         const QProcessEnvironment& environment = plainEnvironment()) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QString::fromUtf8(test::kBinDir) + QStringLiteral("/timeslice"), arguments);
    constexpr int kLongestWait = 60'000; // ms
    EXPECT_TRUE(process.waitForFinished(kLongestWait)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

// The words of a command line, split at spaces.
inline Outcome timeslice(const char* line) {
    return timeslice(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
}

// A folder for one test, and files in it.
class Folder {
  public:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString write(const char* name, const std::string& text) const {
        std::ofstream(path(name).toStdString()) << text;
        return path(name);
    }
    std::string read(const char* name) const {
        std::ifstream file(path(name).toStdString(), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files); }

  private:
    QTemporaryDir m_folder;
};

} // namespace timeslice::test
