#include "core/lessons/rich_text.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

// Blocks as "p:" or "i:", spans with their signs in angle brackets.
std::string outline(std::string_view source) {
    const auto text = readRichText(source);
    if (!text)
        return std::to_string(text.error().offset) + ": " + plainEnglish().render(text.error().message);
    std::string all;
    for (const RichBlock& block : text->blocks) {
        all += block.item ? "i:" : "p:";
        for (const RichSpan& span : block.spans) {
            std::string signs;
            if (span.bold) signs += 'b';
            if (span.italic) signs += 'i';
            if (span.code) signs += 'c';
            if (span.figure) signs += 'f';
            all += signs.empty() ? span.text : "<" + signs + ":" + span.text + ">";
        }
        all += '\n';
    }
    return all;
}

TEST(RichTexts, HaveBoldItalicAndCode) {
    EXPECT_EQ(outline("for **1 ms**, *then* `c = f(c) * 2` over"),
              "p:for <b:1 ms>, <i:then> <c:c = f(c) * 2> over\n");
    EXPECT_EQ(outline("**a *b* c**"), "p:<b:a ><bi:b><b: c>\n");
    EXPECT_EQ(outline("2 * 3 \\* 4 \\{x\\}"), "p:2 * 3 * 4 {x}\n");
}

TEST(RichTexts, HaveParagraphsAndOneList) {
    EXPECT_EQ(outline("one\ntwo\n\nthree\n- a\n  b\n- c\n"), "p:one two\np:three\ni:a b\ni:c\n");
    EXPECT_EQ(outline("- a\n\n- b\n"), "i:a\ni:b\n");
    EXPECT_EQ(outline("- a\n\nb\n- c\n"), "7: found a second list, expected at most one");
    EXPECT_EQ(outline(""), "");
}

TEST(RichTexts, HavePlaceholders) {
    EXPECT_EQ(outline("It takes **{makespan of 1}**."), "p:It takes <bf:makespan of 1>.\n");
    EXPECT_EQ(outline("`{no placeholder}`"), "p:<c:{no placeholder}>\n");
    EXPECT_EQ(outline("It takes {makespam of 1}."), "10: unknown word 'makespam'; did you mean 'makespan'?");
    EXPECT_EQ(outline("It takes {deadlock in 1}."),
              "10: found a claim, expected a value, such as makespan of 1");
}

TEST(RichTexts, SayWhichSignIsLeftOpen) {
    EXPECT_EQ(outline("a **b"), "2: found an opening ** without a closing one");
    EXPECT_EQ(outline("a *b"), "2: found an opening * without a closing one");
    EXPECT_EQ(outline("a\n\n`b"), "3: found an opening ` without a closing one");
    EXPECT_EQ(outline("a {makespan"), "2: found an opening { without a closing one");
    EXPECT_EQ(outline("a }"), "2: found a closing } without an opening one");
}

TEST(RichTexts, CountTheirWords) {
    EXPECT_EQ(wordCount(*readRichText("Each takes **{makespan of 1}**, in `a b`.\n- one *two*-three\n")), 8);
    EXPECT_EQ(wordCount(*readRichText("")), 0);
}

TEST(RichTexts, AreFilledFromTheRuns) {
    const HuntFigures hunt{100, 1, 0, 0, 1, 9};
    const ClaimScope scope{.runs = {}, .range = {}, .hunt = &hunt, .scale = {}};
    const RichText text = *readRichText("**{tries of hunt}** tries:\n- {makespan of 1}\n");
    EXPECT_EQ(plainText(text, scope, plainEnglish()), "100 tries:\n• …");
}

} // namespace
} // namespace timeslice
