// Broken workloads, thousands of them, the same in every run: reading one must end, and say why with a place.
#include "core/base/random.h"
#include "core/workload/catalogue.h"

#include <array>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr std::array<std::string_view, 38> kPieces{
    "[",  "]",   "{",    "}",       ": ",   "- ",   "\n", "  ",      "\"",    "'",
    "#",  "&a ", "*a",   "!!i ",    "? ",   "| ",   "> ", "\n---\n", "...\n", "%YAML 1",
    "${", " * ", "5 ms", "forever", "\t",   "\r\n", "é",  "lock",    "<<: ",  "repeat: {times: 2, steps: [",
    "~",  "\\",  "0",    "-",       "\xFF", "@",    "`",  ","};

class Mutator {
  public:
    explicit Mutator(uint64_t seed) : m_random(seed) {}

    std::string mutate(std::string text) {
        for (uint64_t change = 1 + m_random.below(5); change > 0; --change) changeOnce(text);
        return text;
    }

    std::string noise() {
        std::string text;
        for (uint64_t length = m_random.below(60); length > 0; --length) text += piece();
        return text;
    }

  private:
    std::string_view piece() { return kPieces[m_random.below(kPieces.size())]; }

    void changeOnce(std::string& text) {
        const size_t at = m_random.below(text.size() + 1);
        const size_t length = std::min<size_t>(m_random.below(12), text.size() - at);
        switch (m_random.below(5)) {
        case 0:
            text.insert(at, piece());
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.replace(at, length, piece());
            break;
        case 3:
            text.insert(at, text.substr(m_random.below(text.size() + 1), 40));
            break;
        default:
            if (at < text.size()) text[at] = static_cast<char>(m_random.below(256));
        }
    }

    Random m_random;
};

void expectReadOrRefused(const std::string& text) {
    const Result<WorkloadPtr> workload = readWorkload(text, "f.yaml");
    if (workload) return;
    EXPECT_FALSE(workload.error().empty());
    EXPECT_LE(workload.error().size(), 20U);
    for (const Problem& problem : workload.error()) {
        EXPECT_GE(problem.line, 1) << text;
        EXPECT_GE(problem.column, 1) << text;
        EXPECT_FALSE(plainEnglish().render(problem.message).empty());
    }
}

TEST(Garbage, ReadsOrRefusesMutilatedWorkloads) {
    Mutator mutator(1);
    for (int round = 0; round < 500; ++round)
        for (const BuiltinWorkload& builtin : builtinWorkloads())
            expectReadOrRefused(mutator.mutate(std::string(builtin.text)));
}

TEST(Garbage, ReadsOrRefusesNoise) {
    Mutator mutator(2);
    for (int round = 0; round < 5000; ++round) expectReadOrRefused(mutator.noise());
}

TEST(Garbage, ReadsOrRefusesEveryBeginningOfAWorkload) {
    const std::string_view text = builtinWorkloads().front().text;
    for (size_t length = 0; length < text.size(); ++length)
        expectReadOrRefused(std::string(text.substr(0, length)));
}

} // namespace
} // namespace timeslice
