// The user's language: which languages are available, which is in use, and how core's texts and numbers are
// written in it.
//
// Translations are the resources :/translations/timeslice_<code>.qm inside the executable; English needs
// none. Install a language from the main thread only, also again while the program runs; any thread may read
// currentLanguage().
#pragma once

#include "core/base/text.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace timeslice {

// Call before any application object is made: makes the process's locale use UTF-8, as Qt would otherwise
// complain. Keeps the locale's language where possible.
void useUtf8();

// Translates texts with the installed translators (context "core") and writes numbers by a locale.
class QtLanguage final : public Language {
  public:
    explicit QtLanguage(QLocale locale) : m_locale(std::move(locale)) {}

    std::string translate(std::string_view source) const override;
    std::string translatePlural(const std::string& one, const std::string& other,
                                int64_t count) const override;
    std::string integer(int64_t value) const override;
    std::string real(double value, int digits) const override;
    QString text(const Text& text) const; // render() as a QString

  protected:
    std::string name(const std::string& value) const override;

  private:
    QLocale m_locale;
};

struct LanguageChoice {
    QString code; // "de"
    QString name; // in the language itself: "Deutsch"
};

// English first, then the others by code.
QList<LanguageChoice> availableLanguages();

// The first of the system's languages that has a translation; otherwise English.
QString preferredLanguage();

// Switches the program to a language: texts, numbers and, where there are windows, the layout direction;
// windows receive QEvent::LanguageChange. Unknown codes: English. Needs a QCoreApplication.
void installLanguage(const QString& code);

// The installed language (English before the first). The reference stays valid until the program ends.
const QtLanguage& currentLanguage();
// Its code.
QString currentLanguageCode();

} // namespace timeslice
