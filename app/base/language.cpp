#include "app/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <algorithm>
#include <atomic>
#include <clocale>
#include <langinfo.h>
#include <memory>
#include <vector>

namespace timeslice {
namespace {

constexpr auto kFolder = ":/translations";
constexpr auto kPrefix = "timeslice_";
constexpr auto kEnglish = "en";

// The system's locale if it is for this language (so Swiss users keep Swiss numbers in German), otherwise the
// language's default locale.
QLocale localeFor(const QString& code) {
    const QLocale system = QLocale::system();
    const QLocale usual(code);
    return system.language() == usual.language() ? system : usual;
}

// The installed language. Languages are never deleted: texts may keep references to them.
class Installed {
  public:
    Installed() { use(QString::fromLatin1(kEnglish), QLocale(QLocale::English)); }

    void install(const QString& code, const QLocale& locale) {
        const auto replace = [](std::unique_ptr<QTranslator>& old, const QString& name,
                                const QString& folder) {
            if (old) QCoreApplication::removeTranslator(old.get());
            old = std::make_unique<QTranslator>();
            if (old->load(name, folder)) QCoreApplication::installTranslator(old.get());
        };
        replace(m_qtTexts, QStringLiteral("qtbase_") + code,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        replace(m_texts, QString::fromLatin1(kPrefix) + code, QString::fromLatin1(kFolder));
        use(code, locale);
    }

    const QtLanguage& language() const { return *m_current.load(std::memory_order_acquire); }
    QString code() const { return m_code; }

  private:
    void use(const QString& code, const QLocale& locale) {
        m_code = code;
        m_made.push_back(std::make_unique<QtLanguage>(locale));
        // Release: a thread that reads the pointer sees the complete language.
        m_current.store(m_made.back().get(), std::memory_order_release);
    }

    QString m_code;
    std::vector<std::unique_ptr<QtLanguage>> m_made;
    std::atomic<const QtLanguage*> m_current{nullptr};
    std::unique_ptr<QTranslator> m_texts;
    std::unique_ptr<QTranslator> m_qtTexts;
};

Installed& installed() {
    // Never destroyed: QCoreApplication may be gone by then, and translators would miss it.
    static auto* const state = new Installed;
    return *state;
}

// A count as Qt takes it: forms depend on the last digits and on whether it is small.
int numeralOf(int64_t count) {
    constexpr uint64_t kRound = 1'000'000;
    const uint64_t size = count < 0 ? 0 - static_cast<uint64_t>(count) : static_cast<uint64_t>(count);
    return static_cast<int>(size < kRound ? size : kRound + size % kRound);
}

bool isAvailable(const QString& code) {
    for (const LanguageChoice& choice : availableLanguages())
        if (choice.code == code) return true;
    return false;
}

} // namespace

void useUtf8() {
    std::setlocale(LC_CTYPE, "");
    if (std::string_view(nl_langinfo(CODESET)) == "UTF-8") return;
    // LC_ALL overrides LC_CTYPE: replace it by the other categories, set one by one.
    const QByteArray all = qgetenv("LC_ALL");
    if (!all.isEmpty())
        for (const char* category :
             {"LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LC_MONETARY", "LC_COLLATE", "LANG"})
            qputenv(category, all);
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

std::string QtLanguage::translate(std::string_view source) const {
    return QCoreApplication::translate("core", std::string(source).c_str()).toStdString();
}

std::string QtLanguage::translatePlural(const std::string& one, const std::string& other,
                                        int64_t count) const {
    const std::string found =
        QCoreApplication::translate("core", other.c_str(), nullptr, numeralOf(count)).toStdString();
    // Qt answers with the source where there is no translation; an unfinished one may lack this form.
    return found.empty() || found == other ? englishPlural(one, other, count) : found;
}

std::string QtLanguage::integer(int64_t value) const {
    return m_locale.toString(static_cast<qlonglong>(value)).toStdString();
}

std::string QtLanguage::real(double value, int digits) const {
    return m_locale.toString(value, 'f', digits).toStdString();
}

// Wraps a text with right-to-left letters in Unicode isolates (FSI, PDI).
std::string QtLanguage::name(const std::string& value) const {
    const QString text = QString::fromStdString(value);
    const auto runsLeft = [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    };
    if (std::none_of(text.begin(), text.end(), runsLeft)) return value;
    return (QChar(0x2068) + text + QChar(0x2069)).toStdString();
}

QString QtLanguage::text(const Text& text) const {
    return QString::fromStdString(render(text));
}

QList<LanguageChoice> availableLanguages() {
    QList<LanguageChoice> choices{{QString::fromLatin1(kEnglish), QStringLiteral("English")}};
    const QString prefix = QString::fromLatin1(kPrefix);
    const QStringList files = QDir(QString::fromLatin1(kFolder)).entryList({prefix + QStringLiteral("*.qm")});
    for (const QString& file : files) {
        const QString code = file.mid(prefix.size()).chopped(3);
        if (code == QString::fromLatin1(kEnglish)) continue;
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty()) name[0] = name[0].toUpper();
        choices.push_back({code, name.isEmpty() ? code : name});
    }
    return choices;
}

QString preferredLanguage() {
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QLocale locale(name);
        const QString full = locale.name(); // de_AT
        for (const QString& code : {full, full.section(u'_', 0, 0)})
            if (isAvailable(code)) return code;
    }
    return QString::fromLatin1(kEnglish);
}

void installLanguage(const QString& code) {
    const QString known = isAvailable(code) ? code : QString::fromLatin1(kEnglish);
    const QLocale locale = localeFor(known);
    QLocale::setDefault(locale);
    installed().install(known, locale);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

const QtLanguage& currentLanguage() {
    return installed().language();
}

QString currentLanguageCode() {
    return installed().code();
}

} // namespace timeslice
