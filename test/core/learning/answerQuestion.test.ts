import { must } from "../../../src/base/invariant";
import { answerQuestion } from "../../../src/core/learning/answerQuestion";
import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { parseTemplate } from "../../../src/core/template/parseTemplate";
import type { Template } from "../../../src/core/template/template";
import { aTargetMatrix } from "../../support/goodWorkbooks";
import { worked } from "../../support/officeSession";
import { aWorkbook } from "../../support/sheet";

function learnt(): Template {
  return worked(learnTemplate(aWorkbook(aTargetMatrix()))).template;
}

/** Answers the first question again and again. */
function allAnswered(template: Template, answer: string): Template {
  const [question] = template.questions;
  return question ? allAnswered(answerQuestion(template, question, answer), answer) : template;
}

describe("answerQuestion", () => {
  it("writes the answer into the column and takes the question away", () => {
    const template = learnt();
    const question = must(template.questions[0], "there is a question");
    const answered = answerQuestion(template, question, "HUYEN");
    expect(answered.questions).toEqual(template.questions.slice(1));
    expect(answered.tables[0]?.fields.find(({ name }) => name === question.field)?.dimensions.assignedBy).toBe("HUYEN");
  });

  it("makes a table that says everything one that is added up", () => {
    const answered = allAnswered(learnt(), "THANH-UY");
    expect(learnt().tables[0]?.layout).toBe("form");
    expect(answered.tables[0]?.layout).toBe("matrix");
    expect(worked(parseTemplate(JSON.parse(JSON.stringify(answered))))).toEqual(answered);
  });

  it("changes nothing for an answer that was not offered", () => {
    const template = learnt();
    expect(answerQuestion(template, must(template.questions[0], "there is a question"), "KHONG-CO")).toBe(template);
  });
});
