// A language of the repository, compiled from its .ts file: the tests' executable has none inside.
#pragma once

#include "tests/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>
#include <gtest/gtest.h>
#include <optional>
#include <string>

namespace timeslice::test {

class CompiledLanguage {
  public:
    explicit CompiledLanguage(const QString& code) {
        const QString compiled = m_folder.filePath(code + QStringLiteral(".qm"));
        const QString source = folder().filePath(QStringLiteral("timeslice_%1.ts").arg(code));
        EXPECT_EQ(QProcess::execute(QString::fromLatin1(kLRelease),
                                    {QStringLiteral("-silent"), source, QStringLiteral("-qm"), compiled}),
                  0);
        EXPECT_TRUE(m_translator.load(compiled)) << compiled.toStdString();
    }
    ~CompiledLanguage() { QCoreApplication::removeTranslator(&m_translator); }
    CompiledLanguage(const CompiledLanguage&) = delete;
    CompiledLanguage& operator=(const CompiledLanguage&) = delete;

    // The codes of all that there are.
    static QStringList codes() {
        QStringList codes;
        for (const QString& file : folder().entryList({QStringLiteral("timeslice_*.ts")}))
            codes.append(file.mid(10).chopped(3));
        return codes;
    }

    // From now on texts are in it, numbers as before, until it goes away.
    void install() { QCoreApplication::installTranslator(&m_translator); }

    // Of a text of core; none: there is no translation.
    std::optional<std::string> translation(const std::string& source) const {
        const QString found = m_translator.translate("core", source.c_str());
        return found.isEmpty() ? std::nullopt : std::optional(found.toStdString());
    }

  private:
    static QDir folder() {
        return QDir(QString::fromUtf8(kTestData) + QStringLiteral("/../../translations"));
    }

    QTemporaryDir m_folder;
    QTranslator m_translator;
};

} // namespace timeslice::test
