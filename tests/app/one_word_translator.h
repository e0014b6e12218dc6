#pragma once

#include <QTranslator>
#include <string_view>

namespace timeslice {

// Stands in for a language: the tests have no translations in them.
class OneWordTranslator : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        const bool isKnown = std::string_view(context) == "core" && std::string_view(source) == "Mixed";
        return isKnown ? QStringLiteral("Gemischt") : QString();
    }
};

} // namespace timeslice
