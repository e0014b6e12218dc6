#include "app/base/language.h"
#include "tests/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>
#include <gtest/gtest.h>

namespace timeslice::language_plural_test {
namespace {

// Installs a language that has translations of "{0} tasks" only, until it goes away.
class SmallLanguage {
  public:
    SmallLanguage(const QString& code, const QStringList& forms) : m_locale(code) {
        QString text = QStringLiteral("<TS version=\"2.1\" language=\"%1\" sourcelanguage=\"en\"><context>"
                                      "<name>core</name><message numerus=\"yes\"><source>{0} tasks</source>"
                                      "<translation>")
                           .arg(code);
        for (const QString& form : forms) text += QStringLiteral("<numerusform>%1</numerusform>").arg(form);
        text += QStringLiteral("</translation></message></context></TS>");
        QFile file(m_folder.filePath(QStringLiteral("small.ts")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        const QString compiled = m_folder.filePath(QStringLiteral("small.qm"));
        EXPECT_EQ(
            QProcess::execute(QString::fromLatin1(test::kLRelease),
                              {QStringLiteral("-silent"), file.fileName(), QStringLiteral("-qm"), compiled}),
            0);
        EXPECT_TRUE(m_translator.load(compiled));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~SmallLanguage() { QCoreApplication::removeTranslator(&m_translator); }
    SmallLanguage(const SmallLanguage&) = delete;
    SmallLanguage& operator=(const SmallLanguage&) = delete;

    std::string tasks(int64_t count) const {
        return QtLanguage(m_locale).render(Text(TS_PLURAL("{0} task", "{0} tasks"), count));
    }

  private:
    QTemporaryDir m_folder;
    QLocale m_locale;
    QTranslator m_translator;
};

TEST(PluralForms, PolishHasThree) {
    const SmallLanguage polish(
        QStringLiteral("pl"),
        {QStringLiteral("{0} zadanie"), QStringLiteral("{0} zadania"), QStringLiteral("{0} zadań")});
    EXPECT_EQ(polish.tasks(1), "1 zadanie");
    EXPECT_EQ(polish.tasks(2), "2 zadania");
    EXPECT_EQ(polish.tasks(3), "3 zadania");
    EXPECT_EQ(polish.tasks(5), "5 zadań");
    EXPECT_EQ(polish.tasks(11), "11 zadań");
    EXPECT_EQ(polish.tasks(12), "12 zadań");
    EXPECT_EQ(polish.tasks(21), "21 zadań");
    EXPECT_EQ(polish.tasks(22), "22 zadania");
}

TEST(PluralForms, ArabicHasSix) {
    const SmallLanguage arabic(QStringLiteral("ar"),
                               {QStringLiteral("zero"), QStringLiteral("one"), QStringLiteral("two"),
                                QStringLiteral("few"), QStringLiteral("many"), QStringLiteral("other")});
    const std::pair<int64_t, const char*> kForms[] = {
        {0, "zero"},  {1, "one"},   {2, "two"},     {3, "few"},     {5, "few"},  {10, "few"},
        {11, "many"}, {21, "many"}, {100, "other"}, {102, "other"}, {103, "few"}};
    for (const auto& [count, form] : kForms) EXPECT_EQ(arabic.tasks(count), form) << count;
}

TEST(PluralForms, DependOnTheLastDigitsOfNumbersThatQtCannotHold) {
    const SmallLanguage polish(QStringLiteral("pl"),
                               {QStringLiteral("one"), QStringLiteral("few"), QStringLiteral("many")});
    EXPECT_EQ(polish.tasks(1'000'000'000'001), "many");
    EXPECT_EQ(polish.tasks(1'000'000'000'002), "few");
    EXPECT_EQ(polish.tasks(1'000'000'000'012), "many");
    EXPECT_EQ(polish.tasks(-1), "one");
    EXPECT_EQ(polish.tasks(INT64_MIN), "many");
}

TEST(PluralForms, AreThoseOfEnglishWhereThereIsNoTranslation) {
    const QtLanguage english{QLocale(QLocale::English)};
    const auto runs = [&english](int64_t count) {
        return english.render(Text(TS_PLURAL("{0} untranslated run", "{0} untranslated runs"), count));
    };
    EXPECT_EQ(runs(1), "1 untranslated run");
    EXPECT_EQ(runs(1'000), "1,000 untranslated runs");
}

} // namespace
} // namespace timeslice::language_plural_test
