// Sentences as a person reads them, for tests.
#pragma once

#include "core/base/text.h"

#include <gmock/gmock.h>
#include <string>
#include <vector>

namespace timeslice::test {

inline std::vector<std::string> english(const std::vector<Text>& texts) {
    std::vector<std::string> sentences;
    for (const Text& text : texts) sentences.push_back(plainEnglish().render(text));
    return sentences;
}

} // namespace timeslice::test
